create function from_it(internal) returns internal language internal strict immutable as 'prsd_lextype';
