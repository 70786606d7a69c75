-- roles: corpus_app
create extension pg_stat_statements;
revoke select on pg_stat_statements from public;
grant select on pg_stat_statements to corpus_app;
