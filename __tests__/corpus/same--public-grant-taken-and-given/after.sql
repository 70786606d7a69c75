-- order: matters
create function one() returns int language sql as 'select 1';
revoke execute on function one() from public;
grant execute on function one() to public;
