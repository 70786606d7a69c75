do $$ begin execute 'create table wide (' || (select string_agg(format('c%s int', i), ', ' order by i) from generate_series(1, 400) i) || ')'; end $$;
