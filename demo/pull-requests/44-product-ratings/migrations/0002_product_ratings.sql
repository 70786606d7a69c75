alter table ecommerce.customers add column if not exists segment text;

update ecommerce.customers c
set segment = case when spent >= 1000 then 'vip' when spent > 0 then 'regular' else 'new' end
from (
  select customer_id, coalesce(sum(total), 0) as spent
  from ecommerce.customers
  left join ecommerce.order_totals using (customer_id)
  group by customer_id
) totals
where totals.customer_id = c.customer_id and c.segment is null;

alter table ecommerce.customers alter column segment set not null;
