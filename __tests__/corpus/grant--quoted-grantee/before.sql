-- roles: "Corpus Reader|1"
create table orders (id int);
