create aggregate lowest (int) (sfunc = int4smaller, stype = int);
