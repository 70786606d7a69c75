create domain email as text default 'unknown';
