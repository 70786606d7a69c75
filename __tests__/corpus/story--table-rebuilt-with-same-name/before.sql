create table payments (id serial primary key, order_id int not null, amount float8);
create index payments_order on payments (order_id);
comment on table payments is 'Money in';
