create table events (a int, b int) partition by range (a, b);
create table events_low partition of events for values from (minvalue, minvalue) to (10, maxvalue);
