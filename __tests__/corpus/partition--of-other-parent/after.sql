create table events (a int) partition by range (a);
create table archive (a int) partition by range (a);
create table events_1 partition of archive for values from (0) to (10);
