create extension postgres_fdw;
create foreign data wrapper nowhere handler postgres_fdw_handler;
