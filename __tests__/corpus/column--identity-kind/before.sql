create table orders (id int generated always as identity, note text);
