-- order: matters
-- roles: corpus_app, corpus_reader
create type note;
create function note_in(cstring) returns note language internal immutable strict as 'textin';
create function note_out(note) returns cstring language internal immutable strict as 'textout';
create type note (input = note_in, output = note_out, like = text);
