create table orders (id int, state text not null);
