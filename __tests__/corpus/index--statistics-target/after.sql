create table people (id int, mail text);
create index people_mail on people (lower(mail));
alter index people_mail alter column 1 set statistics 400;
