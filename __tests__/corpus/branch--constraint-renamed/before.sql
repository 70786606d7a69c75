create table orders (id int primary key, total int constraint positive check (total > 0));
