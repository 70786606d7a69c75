create table things (id int, payload jsonb);
