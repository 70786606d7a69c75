set role shop_owner;

alter table ecommerce.customers add column if not exists newsletter boolean not null default false;
create index if not exists customers_newsletter_idx on ecommerce.customers (customer_id) where newsletter;
