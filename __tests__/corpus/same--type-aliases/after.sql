create table t (a integer, b character varying, c boolean, d timestamp with time zone, e numeric(5,2), f double precision, g character(1), h int[][], i bigserial);
