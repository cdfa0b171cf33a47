-- Has the keys of what happens to somebody once filled in, as mentions stored before have none of them.
update mention set blocks = '{}' where kind in ('appointment', 'arrest', 'birth', 'death', 'foundation', 'marriage', 'resignation');
