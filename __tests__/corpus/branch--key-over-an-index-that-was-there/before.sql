create table o (id int not null, a int not null);
create unique index o_a on o (a);
