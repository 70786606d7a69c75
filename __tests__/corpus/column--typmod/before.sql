create table orders (id int, code varchar(20), total numeric(10,2));
