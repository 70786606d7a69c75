alter table users drop column age;
alter table users add column age int;
