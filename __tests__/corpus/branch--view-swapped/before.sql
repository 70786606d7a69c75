-- roles: corpus_reader
create table t (id int primary key, note text);
create view v as select id, note from t;
create materialized view m as select id, note from t;
grant select on v, m to corpus_reader;
create view w as select id from v;
