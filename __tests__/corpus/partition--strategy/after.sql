create table events (a int) partition by list (a);
