create table people (id int, name text);
create index people_id on people (id);
