create table source (id int, note text);
create table current_notes (id int, note text);
