create function fin(int, int) returns int language sql immutable as 'select $1';
create aggregate total (int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, mfinalfunc = fin, mfinalfunc_extra);
