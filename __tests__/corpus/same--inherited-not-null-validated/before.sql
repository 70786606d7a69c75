-- postgres: >=18
-- order: matters
create table p (col1 int);
create table c1 () inherits (p);
alter table p add constraint nn not null col1 not valid;
alter table c1 validate constraint nn;
