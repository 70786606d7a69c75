-- postgres: >=18
create table base (id int not null);
create table child () inherits (base);
