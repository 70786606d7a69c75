create table orders (id int, note varchar(20));
