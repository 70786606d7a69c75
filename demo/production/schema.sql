create schema ecommerce;

create table ecommerce.customers (
  customer_id  integer generated always as identity primary key,
  name         text        not null,
  email        text        not null unique,
  created_at   timestamptz not null default now()
);

create table ecommerce.products (
  product_id   integer generated always as identity primary key,
  name         text          not null,
  price        numeric(10,2) not null check (price >= 0),
  stock        integer       not null default 0
);

create type ecommerce.order_status as enum ('pending', 'paid', 'shipped', 'delivered', 'cancelled');

create table ecommerce.orders (
  order_id     integer generated always as identity primary key,
  customer_id  integer not null references ecommerce.customers,
  status       ecommerce.order_status not null default 'pending',
  ordered_at   timestamptz not null default now()
);
create index orders_customer_id_idx on ecommerce.orders (customer_id);

create table ecommerce.order_items (
  order_item_id integer generated always as identity primary key,
  order_id      integer not null references ecommerce.orders on delete cascade,
  product_id    integer not null references ecommerce.products,
  quantity      integer not null check (quantity > 0),
  unit_price    numeric(10,2) not null
);
create index order_items_order_id_idx on ecommerce.order_items (order_id);
create index order_items_product_id_idx on ecommerce.order_items (product_id);

create view ecommerce.order_totals as
select o.order_id, o.customer_id, o.status, sum(i.quantity * i.unit_price) as total
from ecommerce.orders o
join ecommerce.order_items i using (order_id)
group by o.order_id;
