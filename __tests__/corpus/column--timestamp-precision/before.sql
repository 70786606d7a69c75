create table orders (id int, at timestamptz(3));
