-- roles: corpus_app
create schema billing;
