create table orders (id int primary key);
create table payments (id int primary key, amount numeric);
