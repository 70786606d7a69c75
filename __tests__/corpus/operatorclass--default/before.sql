create domain num as int;
create type note as enum ('a');
create operator class my_notes for type note using hash as operator 1 = (anyenum, anyenum), function 1 (note, note) hashenum(anyenum);
