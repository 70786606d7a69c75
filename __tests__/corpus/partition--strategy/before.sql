create table events (a int) partition by range (a);
