create table people (id int, mail text);
