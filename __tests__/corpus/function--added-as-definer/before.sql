-- roles: corpus_app
create schema shop;
