create type temp_c as (v double precision);
create function of_c(temp_c) returns double precision language sql as 'select ($1).v';
create cast (temp_c as double precision) with function of_c(temp_c) as implicit;
