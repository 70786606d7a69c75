create table people (id int, n int, constraint people_n unique (n) include (id));
