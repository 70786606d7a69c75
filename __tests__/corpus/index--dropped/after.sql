create table orders (id int, customer_id int);
