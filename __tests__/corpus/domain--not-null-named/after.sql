-- postgres: >=17
create domain email as text constraint always_known not null;
