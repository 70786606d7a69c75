create function one(internal) returns internal language internal strict immutable as 'prsd_lextype';
create transform for int language sql (from sql with function one(internal));
comment on transform for int language sql is 'Not much';
