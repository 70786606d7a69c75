create table events (id int) partition by hash (id);
create table events_0 partition of events for values with (modulus 4, remainder 1);
