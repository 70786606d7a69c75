create table lines (order_id int not null, n int not null, primary key (order_id));
