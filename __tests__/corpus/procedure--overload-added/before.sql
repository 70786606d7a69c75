create procedure note(a int) language sql as '';
