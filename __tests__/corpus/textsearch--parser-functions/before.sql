create function my_start(internal, int) returns internal language internal strict as 'prsd_start';
create function my_token(internal, internal, internal) returns internal language internal strict as 'prsd_nexttoken';
create function my_end(internal) returns void language internal strict as 'prsd_end';
create function my_types(internal) returns internal language internal strict as 'prsd_lextype';
create text search parser mine (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
