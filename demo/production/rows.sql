insert into ecommerce.customers (name, email, created_at)
select 'Customer ' || n, 'customer' || n || '@example.com', timestamptz '2026-01-01' + n * interval '1 day'
from generate_series(1, 100) n;

insert into ecommerce.products (name, price, stock)
select 'Product ' || n, (5 + (n * 37) % 200)::numeric(10,2), (n * 13) % 80
from generate_series(1, 50) n;

insert into ecommerce.orders (customer_id, status, ordered_at)
select 1 + (n * 7) % 100,
       (enum_range(null::ecommerce.order_status))[1 + n % 5],
       timestamptz '2026-03-01' + n * interval '6 hours'
from generate_series(1, 200) n;

insert into ecommerce.order_items (order_id, product_id, quantity, unit_price)
select 1 + (n * 11) % 200, product_id, 1 + n % 4, price
from generate_series(1, 500) n
join ecommerce.products on product_id = 1 + (n * 3) % 50;

analyze;
