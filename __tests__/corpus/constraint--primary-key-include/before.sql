create table orders (id int, note text, primary key (id));
