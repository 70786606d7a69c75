revoke usage on type pg_catalog.money from public;
