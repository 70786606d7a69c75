-- roles: corpus_reader
create table people (id int, name text, salary numeric);
grant select (id, name) on people to corpus_reader;
