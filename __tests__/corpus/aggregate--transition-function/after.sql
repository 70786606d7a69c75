create aggregate total (int) (sfunc = int4larger, stype = int);
