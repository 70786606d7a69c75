create procedure note(a int) language sql as '';
create procedure note(a text, b int default 1) language sql as '';
