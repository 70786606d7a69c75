create table orders (id int, note text, state text default 'a');
