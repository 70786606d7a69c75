create function with_direct(internal, float8, anyelement) returns anyelement language internal immutable as 'percentile_disc_final';
create function without(internal, anyelement) returns anyelement language internal immutable as 'mode_final';
create aggregate middle (float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = with_direct, finalfunc_extra);
