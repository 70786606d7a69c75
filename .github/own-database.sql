alter table ecommerce.customers add column if not exists loyalty_tier varchar(20) default 'bronze';
update ecommerce.customers set loyalty_tier = 'silver' where id in (select customer_id from ecommerce.orders);
