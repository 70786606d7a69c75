create table events (a int, b int) partition by range (a);
create table events_1 partition of events (constraint b_small check (b < 10)) for values from (0) to (10);
