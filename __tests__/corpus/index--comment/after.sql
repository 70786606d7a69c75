create table people (id int, mail text);
create index people_mail on people (mail);
comment on index people_mail is 'For the login';
