create schema search;
create text search template search.other (lexize = dsimple_lexize);
