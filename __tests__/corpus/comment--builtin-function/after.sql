comment on function pg_catalog.abs(int) is 'The size of it';
