alter table e rename to e_data;
create view e as select * from e_data;
