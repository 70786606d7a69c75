create table events (id int, at date) partition by range (at);
create table events_1 partition of events for values from ('2026-01-01') to ('2027-01-01');
create index events_at on only events (at);
create index events_1_at on events_1 (at);
