create table orders (id bigint not null, region text not null, placed_at date not null, total numeric, primary key (region, placed_at, id)) partition by list (region);
create table orders_eu partition of orders for values in ('de', 'fr', 'it') partition by range (placed_at);
create table orders_eu_2025 partition of orders_eu for values from ('2025-01-01') to ('2026-01-01');
create table orders_us partition of orders for values in ('us') partition by range (placed_at);
create table orders_us_2025 partition of orders_us for values from ('2025-01-01') to ('2026-01-01');
create index orders_total on orders (total);
create table orders_eu_2026 partition of orders_eu for values from ('2026-01-01') to ('2027-01-01');
alter table orders detach partition orders_us;
