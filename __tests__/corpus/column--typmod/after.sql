create table orders (id int, code varchar(40), total numeric(12,4));
