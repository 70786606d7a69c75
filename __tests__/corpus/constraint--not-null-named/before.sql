-- postgres: >=18
create table orders (id int constraint orders_id_not_null not null);
