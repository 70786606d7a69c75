-- roles: corpus_owner
create text search configuration notes (copy = simple);
