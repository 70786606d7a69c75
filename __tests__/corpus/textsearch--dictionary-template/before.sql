create text search template other (lexize = dsimple_lexize, init = dsimple_init);
create text search dictionary short_words (template = pg_catalog.simple);
