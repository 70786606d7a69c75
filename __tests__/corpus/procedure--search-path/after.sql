create procedure clear() language sql set search_path = '' as 'select 1';
