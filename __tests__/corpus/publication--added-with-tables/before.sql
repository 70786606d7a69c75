create table keyed (id int primary key);
create table keyless (id int);
create table full_identity (id int);
alter table full_identity replica identity full;
