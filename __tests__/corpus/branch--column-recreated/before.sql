create table users (id int primary key, age int);
create index users_age on users (age);
