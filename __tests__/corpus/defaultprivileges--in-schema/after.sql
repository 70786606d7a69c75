-- roles: corpus_reader
create schema shop;
alter default privileges in schema shop grant select on tables to corpus_reader;
