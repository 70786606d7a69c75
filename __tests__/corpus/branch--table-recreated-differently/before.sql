create table payments (id int primary key, amount numeric);
create table orders (id int primary key, customer text, total numeric, placed date);
