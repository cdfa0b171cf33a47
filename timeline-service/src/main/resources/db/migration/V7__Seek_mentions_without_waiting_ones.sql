-- Mentions are sought at every post: a list of entries that wait to be indexed would be gone through each time.
alter index mention_by_blocks set (fastupdate = off);
select gin_clean_pending_list('mention_by_blocks');
