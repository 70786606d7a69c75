create domain code as varchar(20);
