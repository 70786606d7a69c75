create table orders (id int not null primary key);
