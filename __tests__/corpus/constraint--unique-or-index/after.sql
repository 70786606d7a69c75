create table people (id int, mail text);
alter table people add constraint people_mail_key unique (mail);
