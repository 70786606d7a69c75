create table events (id int) partition by range (id);
create table events_rest partition of events default;
