create table a (id int primary key, code int unique);
create table orders (id int, other int, constraint orders_other foreign key (other) references a (id));
