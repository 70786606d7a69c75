create table t (a int);
create function fill() returns void language sql begin atomic insert into t values (2); end;
