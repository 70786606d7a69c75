create table a (id int, note text);
create table b (id int, note text, extra int);
