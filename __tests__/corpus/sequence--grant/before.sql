-- roles: corpus_app
create sequence numbers;
