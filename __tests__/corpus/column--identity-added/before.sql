create table orders (id int not null, note text);
