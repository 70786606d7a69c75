create table counters (id int, n bigint);
