-- Mentions are written before the events that point to them: each kind of row all at once.
alter table mention alter constraint mention_event_fkey deferrable initially deferred;
