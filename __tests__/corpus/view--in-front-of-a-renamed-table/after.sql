create table e_data (id int, a int, constraint e_pkey primary key (id));
create view e as select * from e_data;
