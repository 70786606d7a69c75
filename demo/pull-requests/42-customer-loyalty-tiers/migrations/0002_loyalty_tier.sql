create table if not exists ecommerce.reviews (
  review_id   integer generated always as identity primary key,
  product_id  integer not null references ecommerce.products on delete cascade,
  customer_id integer not null references ecommerce.customers,
  rating      smallint not null check (rating between 1 and 5),
  body        text,
  created_at  timestamptz not null default now()
);
create index if not exists reviews_product_id_idx on ecommerce.reviews (product_id);
create index if not exists reviews_customer_id_idx on ecommerce.reviews (customer_id);
