-- roles: corpus_reader
create table orders (id int);
