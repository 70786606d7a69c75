create table o (id int);
grant select on o to corpus_app with grant option;
set role corpus_app;
grant select on o to corpus_reader;
reset role;
