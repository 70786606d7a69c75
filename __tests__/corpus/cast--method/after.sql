create type mood as enum ('a');
create function to_mood(text) returns mood language sql immutable as 'select ''a''::mood';
create cast (text as mood) with inout;
