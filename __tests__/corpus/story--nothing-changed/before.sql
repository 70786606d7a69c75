-- roles: corpus_app
create table orders (id int primary key, note text default 'x' check (note <> ''));
create view v as select id from orders;
grant select on v to corpus_app;
comment on view v is 'Same';
