create table counters (id int, n bigint) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_enabled = true);
