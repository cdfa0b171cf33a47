-- What a mention adds to an event then fits into its page, mostly, and no index need be written again.
alter table event set (fillfactor = 80);
