-- postgres: >=15
create table people (id int, code text);
create unique index people_code on people (code);
