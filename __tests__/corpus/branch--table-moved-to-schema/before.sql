create schema archive;
create table logs (id int primary key, line text);
