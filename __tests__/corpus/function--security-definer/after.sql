create function one() returns int language sql security definer as 'select 1';
