create table orders (id int, n int);
create sequence numbers owned by orders.n;
