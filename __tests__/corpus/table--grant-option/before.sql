-- roles: corpus_reader
create table orders (id int, note text);
grant select on orders to corpus_reader;
