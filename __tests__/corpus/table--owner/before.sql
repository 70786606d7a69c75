-- roles: corpus_app, corpus_owner
create table orders (id int);
alter table orders owner to corpus_app;
