create table a (id int primary key);
create table b (id int primary key);
create table orders (id int, other int, constraint orders_other foreign key (other) references a);
