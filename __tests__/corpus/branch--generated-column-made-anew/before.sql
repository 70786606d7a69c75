create table t (id int primary key, a int, g int generated always as (a * 2) stored, h int generated always as (a * 3) stored);
