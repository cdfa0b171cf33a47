-- Has the keys of more kinds of what happens once a year to the same filled in, as mentions stored before have none of them.
update mention set blocks = '{}' where kind in ('agreement', 'closing', 'coup', 'destruction', 'joining', 'opening');
