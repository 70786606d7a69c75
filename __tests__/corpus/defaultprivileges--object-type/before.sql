-- roles: corpus_reader
alter default privileges grant all on sequences to corpus_reader;
