create table accounts (id int, tenant int);
alter table accounts enable row level security;
alter table accounts force row level security;
