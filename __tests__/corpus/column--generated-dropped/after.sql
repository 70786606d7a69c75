create table orders (price int, n int, total int);
