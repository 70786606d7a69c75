-- roles: corpus_reader
alter default privileges grant all on tables to corpus_reader;
