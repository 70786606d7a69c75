create table keyed (id int primary key);
create table keyless (id int);
create table full_identity (id int);
alter table full_identity replica identity full;
create publication harmless for table keyed, full_identity;
create publication inserts for table keyless with (publish = 'insert');
create publication harmful for table keyed, keyless;
