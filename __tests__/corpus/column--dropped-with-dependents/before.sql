create table orders (id int, note text, code text unique);
create index orders_code_lower on orders (lower(code));
create view codes as select code from orders;
