create table o (id int primary key, a timestamptz, b numeric(10, 4), c double precision, d timestamp(6), e numeric(10, 2), f timestamptz, g numeric);
create view v as select now() as at;
