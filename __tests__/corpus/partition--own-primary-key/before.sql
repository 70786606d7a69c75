create table events (a int not null, b int) partition by range (a);
create table events_1 partition of events for values from (0) to (10);
