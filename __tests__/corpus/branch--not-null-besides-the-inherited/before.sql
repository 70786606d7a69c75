-- postgres: >=18
create table parent (id int not null);
create table child () inherits (parent);
