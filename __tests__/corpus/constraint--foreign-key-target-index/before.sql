create table a (id int not null);
create unique index a_one on a (id);
create unique index a_two on a (id) include (id);
create table b (a_id int);
