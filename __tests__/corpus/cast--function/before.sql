create type temp_c as (v float8);
create function to_c(float8) returns temp_c language sql immutable as 'select row($1)::temp_c';
create function as_c(float8) returns temp_c language sql immutable as 'select row($1)::temp_c';
create cast (float8 as temp_c) with function to_c(float8);
