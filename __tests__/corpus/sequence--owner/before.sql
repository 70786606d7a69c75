-- roles: corpus_owner
create sequence numbers;
