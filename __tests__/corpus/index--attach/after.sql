-- order: matters
create table events (id int, at date) partition by range (at);
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
create index events_id on only events (id);
create index events_2026_id on events_2026 (id);
alter index events_id attach partition events_2026_id;
