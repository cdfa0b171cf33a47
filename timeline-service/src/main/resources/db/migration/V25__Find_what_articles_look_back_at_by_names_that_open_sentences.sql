-- Has the keys of what articles tell foremost of a day long past filled in anew: two words with capitals that open its sentence
-- are a name, too.
update mention set blocks = '{}' where foremost and kind is distinct from 'statement';
