create table orders (id int generated always as identity (start with 1000));
