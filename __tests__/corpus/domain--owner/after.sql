-- roles: corpus_owner
create domain email as text;
alter domain email owner to corpus_owner;
