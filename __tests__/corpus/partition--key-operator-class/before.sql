create table events (a text) partition by range (a);
