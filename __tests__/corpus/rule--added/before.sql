create table orders (id int);
create table log (id int);
