create domain tags as text[];
