create table people (id int, a text not null default 'x', b bigint, c text collate "C", e int);
