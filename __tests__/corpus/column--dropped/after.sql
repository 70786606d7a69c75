create table orders (id int, note text);
