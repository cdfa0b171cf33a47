-- The mention, in the order of ids, up to which a timeline has been grouped anew by the rules of today; null where that is not
-- asked for. Whoever sets it to '' asks.
alter table timeline add column reviewed_to text;
