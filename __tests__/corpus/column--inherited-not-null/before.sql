create table base (id int);
create table extra () inherits (base);
