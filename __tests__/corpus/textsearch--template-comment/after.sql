create text search template other (lexize = dsimple_lexize);
comment on text search template other is 'Other';
