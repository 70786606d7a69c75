create table orders (id int, total int, constraint positive check (total > 0));
comment on constraint positive on orders is 'Nothing is free';
