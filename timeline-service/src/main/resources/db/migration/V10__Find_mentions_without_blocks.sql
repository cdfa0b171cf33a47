-- Tells at once at every start that there is nothing left to fill in.
create index mention_without_blocks on mention (key) where blocks = '{}';
