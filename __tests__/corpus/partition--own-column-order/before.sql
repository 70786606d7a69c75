create table events (a int, b int) partition by range (a);
create table events_1 (a int, b int);
alter table events attach partition events_1 for values from (0) to (10);
