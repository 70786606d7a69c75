-- roles: corpus_reader
create table people (id int, name text);
grant select (name) on people to corpus_reader with grant option;
