create domain code as bigint;
