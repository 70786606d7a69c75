create table payments (id int primary key, amount numeric);
