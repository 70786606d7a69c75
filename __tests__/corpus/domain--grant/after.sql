-- roles: corpus_app
create domain email as text;
grant usage on domain email to corpus_app;
