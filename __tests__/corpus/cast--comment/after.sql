create type mood as enum ('a');
create cast (text as mood) with inout;
comment on cast (text as mood) is 'By its label';
