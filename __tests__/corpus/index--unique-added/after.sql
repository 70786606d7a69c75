create table o (id int primary key, a int, b int);
create unique index o_a on o (a);
create unique index o_b on o (b);
