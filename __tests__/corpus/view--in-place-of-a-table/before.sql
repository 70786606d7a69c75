create table e (id int primary key, a int not null default 1, b text);
