create table orders (id int generated always as identity primary key, note text);
create sequence numbers;
create materialized view m as select count(*) from orders;
