create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create view v as select id, total from orders;
create materialized view m as select id, total from orders;
create index m_total on m (total);
create view on_v as select total from v;
