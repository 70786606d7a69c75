create table orders (id int constraint pk_orders primary key);
