-- postgres: >=18
create table base (id int not null);
create table child (constraint base_id_not_null not null id) inherits (base);
