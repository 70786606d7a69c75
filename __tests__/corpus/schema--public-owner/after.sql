-- roles: corpus_owner
alter schema public owner to corpus_owner;
