-- A day that is not written out may be one off, and a week is found by its days: both have more keys, filled in anew.
update mention set blocks = '{}' where anchor <> 0 or date like '%/%';
