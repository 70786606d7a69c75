create domain email as text;
create table people (id int, mail email);
