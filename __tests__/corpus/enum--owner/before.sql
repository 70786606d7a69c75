-- roles: corpus_owner
create type mood as enum ('sad', 'ok');
