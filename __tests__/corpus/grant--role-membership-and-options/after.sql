-- postgres: >=16
-- roles: corpus_app, corpus_owner
create table orders (id int);
alter table orders owner to corpus_owner;
grant all on orders to corpus_app with grant option;
