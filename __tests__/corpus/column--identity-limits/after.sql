create table orders (id int generated always as identity (minvalue 5 maxvalue 2000 start with 5));
