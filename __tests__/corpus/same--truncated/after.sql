create table orders (id int primary key, note text);
insert into orders values (1, 'x');
truncate orders;
