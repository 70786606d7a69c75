create table things (id int, payload json);
