create text search template other (lexize = dsimple_lexize);
