create type mood as enum ('a');
create cast (text as mood) with inout;
