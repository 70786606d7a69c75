create type feeling as enum ('sad', 'ok');
create table people (id int, m feeling);
