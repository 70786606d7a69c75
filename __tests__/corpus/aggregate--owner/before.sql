-- roles: corpus_owner
create aggregate total (int) (sfunc = int4pl, stype = int);
