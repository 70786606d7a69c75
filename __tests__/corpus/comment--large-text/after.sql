create table orders (id int);
comment on table orders is E'Two\nlines, a ''quote'', a `tick` and a | pipe.';
