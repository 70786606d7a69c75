create aggregate total (int) (sfunc = int4pl, stype = int, combinefunc = int4pl);
