-- roles: corpus_owner
create text search dictionary short_words (template = simple);
alter text search dictionary short_words owner to corpus_owner;
