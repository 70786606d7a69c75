create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create table spend (id int not null, day int not null, constraint spend_pkey primary key (id, day)) partition by range (day);
create table spend_1 partition of spend for values from (0) to (1);
create table spend_2 partition of spend for values from (1) to (2);
