-- postgres: >=15
create table orders (id int primary key);
create publication feed for table orders where (id > 20);
