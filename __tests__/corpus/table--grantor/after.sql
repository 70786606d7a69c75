-- order: matters
-- roles: corpus_app, corpus_owner, corpus_reader
create table orders (id int, note text);
alter table orders owner to corpus_owner;
grant select on orders to corpus_app with grant option;
set role corpus_app;
grant select on orders to corpus_reader;
reset role;
