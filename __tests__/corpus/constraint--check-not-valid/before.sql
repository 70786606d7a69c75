create table orders (id int, total int);
alter table orders add constraint orders_total_positive check (total > 0) not valid;
