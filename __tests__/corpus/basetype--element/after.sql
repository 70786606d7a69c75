-- order: matters
create type pair;
create function pair_in(cstring) returns pair language internal immutable strict as 'point_in';
create function pair_out(pair) returns cstring language internal immutable strict as 'point_out';
create type pair (input = pair_in, output = pair_out, internallength = 16, alignment = double, element = float8);
