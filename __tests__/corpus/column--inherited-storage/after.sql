create table base (body text);
create table extra () inherits (base);
alter table extra alter column body set storage external;
