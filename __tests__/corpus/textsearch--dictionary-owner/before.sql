-- roles: corpus_owner
create text search dictionary short_words (template = simple);
