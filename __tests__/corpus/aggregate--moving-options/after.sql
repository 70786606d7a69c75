create aggregate total (int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, msspace = 40, minitcond = '5', mfinalfunc = int4abs, mfinalfunc_modify = read_write);
