create table orders (id int constraint orders_pkey primary key);
