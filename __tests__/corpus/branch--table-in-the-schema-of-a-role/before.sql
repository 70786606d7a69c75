-- roles: corpus_reader
create table orders (id int);
create schema corpus_reader;
grant usage on schema corpus_reader to corpus_reader;
