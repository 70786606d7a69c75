create table events (id int, kind text) partition by list (kind);
create table events_web partition of events for values in ('web');
