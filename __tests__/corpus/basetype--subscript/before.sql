-- order: matters
create type pair;
create function pair_in(cstring) returns pair language internal immutable strict as 'point_in';
create function pair_out(pair) returns cstring language internal immutable strict as 'point_out';
create function by_number(internal) returns internal language internal immutable strict as 'raw_array_subscript_handler';
create type pair (input = pair_in, output = pair_out, internallength = 16, element = float8, alignment = double);
