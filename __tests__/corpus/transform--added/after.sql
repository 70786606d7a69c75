create function from_it(internal) returns internal language internal strict immutable as 'prsd_lextype';
create transform for int language sql (from sql with function from_it(internal));
