create table t (a int);
create procedure clear() language sql as 'delete from t';
