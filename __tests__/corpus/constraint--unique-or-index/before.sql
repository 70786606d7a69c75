create table people (id int, mail text);
create unique index people_mail_key on people (mail);
