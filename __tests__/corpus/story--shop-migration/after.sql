-- roles: corpus_app
create type order_state as enum ('new', 'paid', 'shipped', 'returned');
create table customers (id bigint generated always as identity primary key, email text not null unique, full_name text not null, created_at timestamptz not null default now());
create table products (id bigint generated always as identity primary key, sku varchar(64) not null unique, title text not null, price numeric(10,2) not null check (price >= 0), archived_at timestamptz);
create table orders (id bigint generated always as identity primary key, customer_id bigint not null references customers on delete restrict, state order_state not null default 'new', placed_at timestamptz not null default now());
create table order_lines (order_id bigint not null references orders on delete cascade, n int not null, product_id bigint not null references products, quantity int not null check (quantity > 0), primary key (order_id, n));
create index orders_by_customer on orders (customer_id, placed_at desc);
create view order_totals as select o.id, sum(l.quantity * p.price) as total from orders o join order_lines l on l.order_id = o.id join products p on p.id = l.product_id where p.archived_at is null group by o.id;
create function touch() returns trigger language plpgsql as 'begin new.placed_at := clock_timestamp(); return new; end';
create trigger orders_touch before update on orders for each row execute function touch();
grant select, insert, update on orders to corpus_app;
create table returns (id bigint generated always as identity primary key, order_id bigint not null references orders, reason text);
comment on table returns is 'What came back';
