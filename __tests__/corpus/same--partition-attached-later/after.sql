create table events (id int, at date) partition by range (at);
create index events_at on events (at);
create table events_1 (id int, at date);
create index events_1_at_idx on events_1 (at);
alter table events attach partition events_1 for values from ('2026-01-01') to ('2027-01-01');
