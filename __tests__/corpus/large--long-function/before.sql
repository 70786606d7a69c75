-- order: matters
do $$ begin execute format('create function long() returns void language plpgsql as %L', 'begin' || (select string_agg(E'\n  perform ' || i || ';', '' order by i) from generate_series(1, 800) i) || E'\nend'); end $$;
