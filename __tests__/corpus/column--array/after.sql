create table orders (id int, tags text[]);
