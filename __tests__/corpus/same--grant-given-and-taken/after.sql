-- order: matters
-- roles: corpus_app
create table orders (id int, note text);
grant select on orders to corpus_app;
revoke select on orders from corpus_app;
