create table orders (id int primary key with (fillfactor = 60));
