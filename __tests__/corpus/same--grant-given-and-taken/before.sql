-- order: matters
-- roles: corpus_app
create table orders (id int, note text);
