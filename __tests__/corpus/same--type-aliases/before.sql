create table t (a int4, b varchar, c bool, d timestamptz, e decimal(5,2), f float, g char, h int[], i bigserial);
