create function one(internal) returns internal language internal strict immutable as 'prsd_lextype';
create function two(internal) returns internal language internal strict immutable as 'prsd_lextype';
create transform for int language sql (from sql with function two(internal));
