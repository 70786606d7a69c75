-- roles: corpus_app
create domain email as text;
