create table orders (id int, total int);
create materialized view totals as select sum(total)::bigint as total from orders;
