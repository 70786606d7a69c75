create domain email as text constraint has_at check (value like '%@%');
comment on constraint has_at on domain email is 'Some at';
