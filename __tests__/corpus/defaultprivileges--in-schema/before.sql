-- roles: corpus_reader
create schema shop;
