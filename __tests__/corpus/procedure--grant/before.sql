-- roles: corpus_app
create procedure clear() language sql as 'select 1';
