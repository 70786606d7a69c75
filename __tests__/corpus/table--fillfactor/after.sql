create table counters (id int, n bigint) with (fillfactor = 70);
