create type mood as enum ('sad', 'ok');
create table people (id int, m mood);
