create function twice(text, text) returns bool language c as 'citext', 'citext_eq';
