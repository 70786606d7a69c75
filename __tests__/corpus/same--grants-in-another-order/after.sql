-- roles: corpus_app, corpus_reader
create table orders (id int, note text);
grant select on orders to corpus_reader;
grant select on orders to corpus_app;
grant update, insert on orders to corpus_app;
