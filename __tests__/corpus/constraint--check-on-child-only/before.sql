create table base (n int);
create table child () inherits (base);
