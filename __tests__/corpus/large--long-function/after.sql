-- order: matters
do $$ begin execute format('create function long() returns void language plpgsql as %L', 'begin' || (select string_agg(E'\n  perform ' || i || ';', '' order by i) from generate_series(1, 800) i) || E'\nend'); end $$;
do $$ begin execute format('create or replace function long() returns void language plpgsql as %L', 'begin' || (select string_agg(E'\n  perform ' || case i when 400 then 'null' else i::text end || ';', '' order by i) from generate_series(1, 800) i) || E'\nend'); end $$;
