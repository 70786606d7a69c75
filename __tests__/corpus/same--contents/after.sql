create table orders (id int generated always as identity primary key, note text);
create sequence numbers;
create materialized view m as select count(*) from orders;
insert into orders (note) select 'x' from generate_series(1, 100);
select nextval('numbers');
refresh materialized view m;
analyze orders;
