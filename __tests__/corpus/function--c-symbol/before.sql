create function total(int, int) returns int language internal strict immutable as 'int4pl';
