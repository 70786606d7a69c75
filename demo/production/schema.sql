drop schema if exists ecommerce cascade;
create schema ecommerce;

create table ecommerce.customers (
  id          serial primary key,
  name        varchar(100) not null,
  email       varchar(255) not null unique,
  created_at  timestamp default now()
);

create table ecommerce.products (
  id        serial primary key,
  name      varchar(200) not null,
  price     numeric(10,2) not null,
  category  varchar(50)
);

create table ecommerce.orders (
  id           serial primary key,
  customer_id  integer references ecommerce.customers,
  total        numeric(10,2) not null,
  status       varchar(20) default 'pending',
  created_at   timestamp default now()
);

create table ecommerce.order_items (
  id          serial primary key,
  order_id    integer references ecommerce.orders,
  product_id  integer references ecommerce.products,
  quantity    integer not null,
  unit_price  numeric(10,2) not null
);
