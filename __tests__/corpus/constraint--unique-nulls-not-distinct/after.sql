-- postgres: >=15
create table people (id int, n int, constraint people_n unique nulls not distinct (n));
