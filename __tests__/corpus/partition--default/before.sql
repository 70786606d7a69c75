create table events (id int) partition by range (id);
create table events_rest partition of events for values from (0) to (10);
