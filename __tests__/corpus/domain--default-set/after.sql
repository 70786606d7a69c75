create domain amount as numeric default 0;
