-- roles: "Corpus Reader|1"
create table orders (id int);
grant select on orders to "Corpus Reader|1";
