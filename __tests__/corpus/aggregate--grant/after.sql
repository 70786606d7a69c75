create aggregate total (int) (sfunc = int4pl, stype = int);
revoke execute on function total (int) from public;
