create function half(amount int) returns int language sql as 'select 1';
