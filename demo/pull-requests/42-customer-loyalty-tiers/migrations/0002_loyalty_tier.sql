alter table ecommerce.customers add column if not exists loyalty_tier varchar(20) default 'bronze';
