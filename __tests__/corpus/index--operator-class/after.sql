create table people (id int, mail text);
create index people_mail on people (mail text_pattern_ops);
