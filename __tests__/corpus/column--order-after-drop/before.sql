create table points (x int, y int, z int);
