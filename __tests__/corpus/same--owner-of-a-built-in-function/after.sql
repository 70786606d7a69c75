revoke execute on function pg_stat_reset() from postgres;
