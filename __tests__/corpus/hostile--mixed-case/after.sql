create table "Orders" (id int);
create table orders (id int, "Id" int default 3);
