create table o (id int);
alter table o add constraint positive check (id > 0) not enforced;
