-- Has the keys of what happens once a year to the same filled in, as mentions stored before have none of them.
update mention set blocks = '{}' where kind in ('acquisition', 'award', 'release');
