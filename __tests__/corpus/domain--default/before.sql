create domain email as text default 'none';
