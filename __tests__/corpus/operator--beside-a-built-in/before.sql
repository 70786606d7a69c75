create function joined(text, int) returns text language sql immutable as 'select $1 || $2';
