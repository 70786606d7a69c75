create table orders (price int, total int default 3);
