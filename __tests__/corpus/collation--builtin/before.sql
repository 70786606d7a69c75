-- postgres: >=17
create collation plain (provider = builtin, locale = 'C');
