alter table ecommerce.customers add column if not exists loyalty_tier varchar(20) default 'bronze';

update ecommerce.customers c
set loyalty_tier = case
  when order_count >= 5 then 'platinum'
  when order_count >= 3 then 'gold'
  when order_count >= 1 then 'silver'
  else 'bronze'
end
from (
  select customer_id, count(*) as order_count
  from ecommerce.orders
  group by customer_id
) o
where c.id = o.customer_id;
