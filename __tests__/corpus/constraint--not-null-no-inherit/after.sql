-- postgres: >=18
create table orders (id int constraint known not null no inherit);
