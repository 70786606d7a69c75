alter table orders rename constraint positive to total_positive;
alter table orders rename constraint orders_pkey to pk_orders;
