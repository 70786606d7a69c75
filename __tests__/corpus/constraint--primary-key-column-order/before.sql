create table lines (a int, b int, primary key (a, b));
