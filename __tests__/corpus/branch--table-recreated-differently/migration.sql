drop table payments;
create table payments (id bigint primary key, amount numeric not null);
