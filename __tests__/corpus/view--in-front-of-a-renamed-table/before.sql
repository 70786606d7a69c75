create table e (id int primary key, a int);
