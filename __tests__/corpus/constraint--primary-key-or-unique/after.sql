create table orders (id int not null constraint orders_id unique);
