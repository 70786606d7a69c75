create domain code as varchar(10);
