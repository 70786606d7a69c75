-- roles: corpus_owner
create type mood as enum ('sad', 'ok');
alter type mood owner to corpus_owner;
