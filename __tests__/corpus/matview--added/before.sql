create table orders (id int, total int);
