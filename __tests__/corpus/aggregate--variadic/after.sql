create aggregate total (variadic a int[]) (sfunc = array_cat, stype = int[]);
