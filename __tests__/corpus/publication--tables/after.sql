create table orders (id int primary key);
create table lines (id int primary key);
create publication feed for table orders, lines;
