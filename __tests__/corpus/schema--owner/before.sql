-- roles: corpus_owner
create schema billing;
