-- Has the keys of what articles tell foremost of a day long past filled in anew: those stored before have none of the names of
-- its sentence.
update mention set blocks = '{}' where foremost and kind is distinct from 'statement';
