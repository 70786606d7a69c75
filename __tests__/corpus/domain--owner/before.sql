-- roles: corpus_owner
create domain email as text;
