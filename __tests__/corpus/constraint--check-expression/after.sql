create table orders (id int, total int, constraint orders_total_positive check (total >= 0));
