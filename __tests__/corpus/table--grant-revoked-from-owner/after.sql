-- order: matters
-- roles: corpus_owner
create table orders (id int, note text);
alter table orders owner to corpus_owner;
revoke truncate on orders from corpus_owner;
