-- roles: corpus_owner
create sequence numbers;
alter sequence numbers owner to corpus_owner;
