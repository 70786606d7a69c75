-- order: matters
create table orders (id int, note text);
