alter table ecommerce.orders add column if not exists priority varchar(10) default 'normal';

update ecommerce.orders
set priority = case when total > 500 then 'high' else 'medium' end
where total > 200;
