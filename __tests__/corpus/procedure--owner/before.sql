-- roles: corpus_app
create procedure tidy() language sql as '';
