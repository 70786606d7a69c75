create domain email as text constraint contains_at check (value like '%@%');
