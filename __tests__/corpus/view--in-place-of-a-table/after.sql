create view e as select 1::bigint as id, 2::bigint as a, 'x'::text as b;
