create table base (id int);
create table extra () inherits (base);
alter table extra alter column id set not null;
