-- roles: corpus_owner
create text search configuration notes (copy = simple);
alter text search configuration notes owner to corpus_owner;
