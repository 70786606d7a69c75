create table a (x int);
create table b (x int);
create table c (x int, z text) inherits (a, b);
