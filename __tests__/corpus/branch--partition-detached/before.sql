create table events (id int, at int) partition by range (at);
create table events_1 partition of events for values from (0) to (10);
create index events_id on events (id);
