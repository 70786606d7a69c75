create table orders (id int, at timestamptz default now());
