-- roles: corpus_reader
create table orders (id int);
grant select (tableoid) on orders to corpus_reader;
