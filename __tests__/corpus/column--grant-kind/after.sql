-- roles: corpus_reader
create table people (id int, name text);
grant update (name) on people to corpus_reader;
