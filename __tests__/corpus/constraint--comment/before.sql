create table orders (id int, total int, constraint positive check (total > 0));
