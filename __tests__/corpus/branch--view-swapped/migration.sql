alter view v rename to v_old;
create view v as select id, note from t where note is not null;
alter materialized view m rename to m_old;
create materialized view m as select id, note from t;
