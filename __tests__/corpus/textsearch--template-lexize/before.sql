create text search template other (init = dsimple_init, lexize = dsimple_lexize);
