create table orders (id int, n int default 0);
