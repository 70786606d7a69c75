create table events (a int, b int) partition by range (a, b);
