-- roles: corpus_reader
-- order: matters
select lo_create(4711);
