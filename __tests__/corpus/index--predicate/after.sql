create table people (id int, gone bool);
create index people_id on people (id) where not gone;
