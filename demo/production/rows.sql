-- The same rows every time.
select setseed(0.42);

insert into ecommerce.customers (name, email, created_at)
select 'Customer ' || n, 'customer' || n || '@example.com', timestamp '2026-01-01' + n * interval '1 day'
from generate_series(1, 100) n;

insert into ecommerce.products (name, price, category)
select category || ' ' || n, 6 + random() * 294, category
from unnest(array['Electronics', 'Clothing', 'Books', 'Home', 'Sports']) category, generate_series(1, 10) n;

insert into ecommerce.orders (customer_id, total, status, created_at)
select 1 + floor(random() * 100),
       0,
       (array['pending', 'confirmed', 'shipped', 'delivered'])[1 + n % 4],
       timestamp '2026-06-01' + n * interval '6 hours'
from generate_series(1, 200) n;

-- One to four items an order, 500 in all.
insert into ecommerce.order_items (order_id, product_id, quantity, unit_price)
select drawn.order_id, drawn.product_id, drawn.quantity, p.price
from (
  select o.id as order_id, 1 + floor(random() * 50) as product_id, 1 + floor(random() * 3) as quantity
  from ecommerce.orders o, generate_series(1, 1 + o.id % 4)
) drawn
join ecommerce.products p on p.id = drawn.product_id;

update ecommerce.orders o
set total = items.total
from (select order_id, sum(quantity * unit_price) as total from ecommerce.order_items group by order_id) items
where o.id = items.order_id;

analyze;
