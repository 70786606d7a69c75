-- roles: corpus_app
create sequence numbers;
grant usage on sequence numbers to corpus_app;
