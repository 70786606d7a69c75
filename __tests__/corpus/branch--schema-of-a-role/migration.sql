create schema corpus_reader authorization corpus_reader;
create table corpus_reader.orders (id int);
create table corpus_reader.other (id int);
create schema elsewhere;
create table elsewhere.kept (id int);
