create procedure clear() language sql as 'select 1';
revoke execute on procedure clear() from public;
grant execute on procedure clear() to corpus_app;
