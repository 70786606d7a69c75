create function one(internal) returns internal language internal strict immutable as 'prsd_lextype';
create function back(internal) returns int language internal strict immutable as 'int4recv';
create transform for int language sql (from sql with function one(internal), to sql with function back(internal));
