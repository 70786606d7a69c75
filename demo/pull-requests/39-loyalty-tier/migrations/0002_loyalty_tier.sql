set role shop_owner;

create table if not exists ecommerce.loyalty_tiers (
  tier_id    integer generated always as identity primary key,
  name       text          not null unique,
  min_spent  numeric(10,2) not null default 0
);

insert into ecommerce.loyalty_tiers (name, min_spent)
values ('bronze', 0), ('silver', 500), ('gold', 1500)
on conflict (name) do nothing;

alter table ecommerce.customers add column if not exists tier_id integer references ecommerce.loyalty_tiers;

update ecommerce.customers c
set tier_id = (
  select t.tier_id
  from ecommerce.loyalty_tiers t
  where t.min_spent <= coalesce((select sum(total) from ecommerce.order_totals o where o.customer_id = c.customer_id), 0)
  order by t.min_spent desc
  limit 1
)
where tier_id is null;

create index if not exists customers_tier_id_idx on ecommerce.customers (tier_id);
