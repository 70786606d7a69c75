create table accounts (id int, tenant int);
alter table accounts enable row level security;
