create table counters (id int, n bigint) with (parallel_workers = 4);
