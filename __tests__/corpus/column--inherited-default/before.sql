create table base (id int default 1);
create table extra () inherits (base);
