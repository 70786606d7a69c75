create table orders (id int primary key, note text);
create view notes as select id, note from orders;
create materialized view kept_notes as select id, note from orders;
