create table p (col1 int);
create table c1 (constraint nn not null col1) inherits (p);
alter table p add constraint nn not null col1 not valid;
