create table orders (id int generated always as identity (sequence name order_numbers));
