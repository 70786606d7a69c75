create table orders (id serial, note text);
