-- roles: corpus_reader
create table orders (id int);
create table kept (id int);
