-- roles: corpus_app
-- order: matters
alter function pg_stat_reset() owner to corpus_app;
revoke execute on function pg_stat_reset() from corpus_app;
