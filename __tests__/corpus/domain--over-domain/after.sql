create domain a as text;
create domain b as text;
create domain c as b;
