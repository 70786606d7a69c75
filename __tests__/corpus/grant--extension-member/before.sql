-- roles: corpus_app
create extension pg_stat_statements;
