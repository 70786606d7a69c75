create table people (id int primary key, name text);
create table addresses (person_id int primary key references people on delete cascade, street text, city text, zip text);
