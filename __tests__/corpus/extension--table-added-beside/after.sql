create extension citext;
create table things (id int, name citext);
