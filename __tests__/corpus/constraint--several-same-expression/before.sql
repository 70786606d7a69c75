create table orders (a int, constraint one check (a > 0), constraint two check (a > 0));
