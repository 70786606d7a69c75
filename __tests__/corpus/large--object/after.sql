select lo_create(4711);
comment on large object 4711 is 'x';
grant select on large object 4711 to corpus_reader;
