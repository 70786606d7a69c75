create table points (x int, y int);
