create table users (id int primary key, years bigint, joined date);
