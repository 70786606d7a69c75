-- order: matters
create type num;
create function num_in(cstring) returns num language internal immutable strict as 'int4in';
create function num_out(num) returns cstring language internal immutable strict as 'int4out';
create type num (input = num_in, output = num_out, internallength = 4, passedbyvalue);
