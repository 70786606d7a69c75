-- postgres: >=18
create table orders (id int);
alter table orders add constraint known not null id not valid;
