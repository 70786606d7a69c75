alter table ecommerce.orders add column if not exists priority varchar(10) default 'normal';
