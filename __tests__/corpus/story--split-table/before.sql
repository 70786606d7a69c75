create table people (id int primary key, name text, street text, city text, zip text);
