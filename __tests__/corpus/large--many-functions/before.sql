-- order: matters
do $$ begin for i in 1..200 loop execute format('create function f%s(int) returns int language sql as %L', i, 'select $1 + ' || i); end loop; end $$;
