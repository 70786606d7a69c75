create table orders (id int primary key, customer text, total numeric, placed date);
create table customers (id int primary key, name text, email text, since date);
create type note;
create function note_in(cstring) returns note language internal immutable strict as 'textin';
create function note_out(note) returns cstring language internal immutable strict as 'textout';
create type note (input = note_in, output = note_out, like = text);
create type span as range (subtype = int);
