create table accounts (id int, tenant int);
