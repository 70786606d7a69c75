create table base (id int default 1);
create table extra () inherits (base);
alter table extra alter column id set default 7;
