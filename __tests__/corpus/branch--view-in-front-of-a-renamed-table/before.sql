create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create table items (id int primary key, title text, price numeric, weight numeric);
create table e (id int primary key, a int);
