create table a (x int);
create table b (x int);
create table c () inherits (a, b);
