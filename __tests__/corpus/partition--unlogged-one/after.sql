create table events (a int) partition by range (a);
create unlogged table events_1 partition of events for values from (0) to (10);
