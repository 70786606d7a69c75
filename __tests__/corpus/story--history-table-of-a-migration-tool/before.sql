create table orders (id int primary key);
create table schema_migrations (version varchar(255) primary key);
