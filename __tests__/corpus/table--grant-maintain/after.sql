-- postgres: >=17
-- roles: corpus_app
create table orders (id int, note text);
grant maintain on orders to corpus_app;
