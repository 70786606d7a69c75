-- postgres: >=17
create domain email as text constraint email_not_null not null;
