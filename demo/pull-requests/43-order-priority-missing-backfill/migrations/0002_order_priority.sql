alter table ecommerce.orders add column if not exists priority integer check (priority between 1 and 3);
create index if not exists orders_priority_idx on ecommerce.orders (priority);
