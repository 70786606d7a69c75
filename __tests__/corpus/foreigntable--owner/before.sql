-- roles: corpus_app
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table far (id int) server s;
