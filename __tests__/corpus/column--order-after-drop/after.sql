create table points (x int, old int, z int, y int);
alter table points drop column old;
