create table orders (id int, note text default null, state text default 'a' || 'b');
