create function one() returns int language sql set search_path = '' as 'select 1';
