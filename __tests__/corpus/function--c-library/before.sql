create function twice(text, text) returns bool language c as '$libdir/citext', 'citext_eq';
