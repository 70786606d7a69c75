create text search template other (lexize = dsimple_lexize, init = dsimple_init);
