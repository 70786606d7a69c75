create function one() returns int language sql as 'select 1';
comment on function one() is 'One';
