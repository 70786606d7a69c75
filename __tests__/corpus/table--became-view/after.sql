create table source (id int, note text);
create view current_notes as select id, note from source;
