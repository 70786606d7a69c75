create table orders (id int primary key);
create publication feed for table orders;
