create table orders (id bigint, note text);
