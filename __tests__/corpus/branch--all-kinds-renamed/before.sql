create table orders (id int primary key);
create view open_orders as select id from orders;
create materialized view order_totals as select count(*) as total from orders;
create sequence numbers;
create domain amount as int;
create type place as (city text, zip text);
create function total() returns int language sql as 'select 1';
create procedure tidy() language sql as 'select 1';
