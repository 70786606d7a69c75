-- roles: corpus_owner
create schema billing;
alter schema billing owner to corpus_owner;
