-- roles: corpus_app
create function one() returns int language sql as 'select 1';
grant execute on function one() to corpus_app;
