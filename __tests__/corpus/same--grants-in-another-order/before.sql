-- roles: corpus_app, corpus_reader
create table orders (id int, note text);
grant select on orders to corpus_app;
grant select on orders to corpus_reader;
grant insert, update on orders to corpus_app;
