-- roles: corpus_owner
create table events (a int) partition by range (a);
create table events_1 partition of events for values from (0) to (10);
