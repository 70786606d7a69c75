create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table far (id int) server s;
alter foreign table far owner to corpus_app;
