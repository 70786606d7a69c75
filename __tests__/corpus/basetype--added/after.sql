-- order: matters
create type box2;
create function box2_in(cstring) returns box2 language internal immutable strict as 'int4in';
create function box2_out(box2) returns cstring language internal immutable strict as 'int4out';
create type box2 (input = box2_in, output = box2_out, like = int4);
