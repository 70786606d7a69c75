create table people (id int, mail text);
create index people_mail on people (lower(mail));
