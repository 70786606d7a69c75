-- order: matters
create table orders (id int primary key, note text);
alter table orders cluster on orders_pkey;
alter table orders set without cluster;
alter table orders replica identity full;
alter table orders replica identity default;
alter table orders enable row level security;
alter table orders disable row level security;
