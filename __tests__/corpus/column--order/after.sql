create table points (y int, x int);
