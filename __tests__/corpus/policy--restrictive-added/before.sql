create table o (id int);
