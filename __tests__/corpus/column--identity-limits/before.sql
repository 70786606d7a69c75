create table orders (id int generated always as identity (minvalue 1 maxvalue 1000 start with 5));
