-- order: matters
create type note;
create function note_in(cstring) returns note language internal immutable strict as 'textin';
create function note_out(note) returns cstring language internal immutable strict as 'textout';
create function note_recv(internal) returns note language internal stable strict as 'textrecv';
create function note_send(note) returns bytea language internal stable strict as 'textsend';
create type note (input = note_in, output = note_out, storage = extended, receive = note_recv, send = note_send);
