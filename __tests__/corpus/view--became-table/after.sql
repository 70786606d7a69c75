create table one (n int);
