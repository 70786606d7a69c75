-- postgres: >=18
create table o (id int);
