-- postgres: >=18
create table orders (id int constraint id_is_known not null);
