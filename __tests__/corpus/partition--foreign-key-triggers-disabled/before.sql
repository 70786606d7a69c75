create table users (id int primary key);
create table orders (user_id int references users) partition by range (user_id);
create table orders_1 partition of orders for values from (1) to (1000);
