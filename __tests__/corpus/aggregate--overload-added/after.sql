create aggregate total (int) (sfunc = int4pl, stype = int);
create aggregate total (bigint) (sfunc = int8pl, stype = bigint);
