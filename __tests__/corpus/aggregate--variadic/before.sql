create aggregate total (a int[]) (sfunc = array_cat, stype = int[]);
