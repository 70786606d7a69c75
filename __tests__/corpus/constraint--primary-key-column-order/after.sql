create table lines (a int, b int, primary key (b, a));
