create schema search;
create text search template public.other (lexize = dsimple_lexize);
