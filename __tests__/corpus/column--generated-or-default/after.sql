create table orders (price int, total int generated always as (3) stored);
