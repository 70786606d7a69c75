create table t (id int primary key, a int not null, b int not null default 1, c int generated always as identity, d int not null generated always as (id * 2) stored);
