create table orders (price int, n int, total int generated always as (price * n) stored);
