create text search template other (init = dsimple_init, lexize = dispell_lexize);
