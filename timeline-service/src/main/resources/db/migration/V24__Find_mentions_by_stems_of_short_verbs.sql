-- Has the keys of mentions filled in anew that have words such as "dies" and "died", which were taken for other words than "die",
-- and of midnight, which may be told of the day before as well.
update mention set blocks = '{}'
where headline ~* '\m[[:alpha:]]i(es|ed)\M'
    or trigger_text ~* '\m[[:alpha:]]i(es|ed)\M'
    or date ~ 'T00:00';
