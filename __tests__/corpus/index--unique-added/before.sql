create table o (id int primary key, a int, b int);
create index o_b on o (b);
