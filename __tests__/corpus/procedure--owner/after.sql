create procedure tidy() language sql as '';
alter procedure tidy() owner to corpus_app;
