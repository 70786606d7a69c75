-- order: matters
-- roles: corpus_app
create table orders (id int, note text);
grant select (note) on orders to corpus_app;
revoke select (note) on orders from corpus_app;
