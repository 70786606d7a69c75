create schema search;
create text search configuration search.notes (copy = simple);
