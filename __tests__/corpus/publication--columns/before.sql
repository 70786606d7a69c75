-- postgres: >=15
create table orders (id int primary key, note text, secret text);
create publication feed for table orders (id);
