create type note;
create function note_in(cstring) returns note language internal immutable strict as 'textin';
create function note_out(note) returns cstring language internal immutable strict as 'textout';
create type note (input = note_in, output = note_out, like = text);
comment on type note is 'A remark';
alter type note owner to corpus_app;
revoke usage on type note from public;
grant usage on type note to corpus_reader;
