-- order: matters
-- roles: corpus_app
create table orders (id int primary key, note text);
grant select on orders to public;
alter table orders owner to corpus_app;
alter table orders owner to postgres;
