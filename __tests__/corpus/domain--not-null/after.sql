create domain email as text not null;
