-- postgres: >=18
create table orders (id int constraint known not null);
comment on constraint known on orders is 'Everything has a number';
