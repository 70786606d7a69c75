create table o (id int);
grant select on o to corpus_app;
grant insert on o to corpus_reader with grant option;
