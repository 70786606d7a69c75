create table o (id int primary key, a date, b numeric(10, 2), c real, d timestamp(0), e integer, f timestamp, g numeric(10, 2));
create view v as select now()::date as at;
