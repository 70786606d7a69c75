create table t (id int primary key, name text);
create view named as select id, name, count(*) as n from t group by id;
