-- postgres: >=17
create table events (a int, b int generated always as (a * 2) stored) partition by range (a);
create table events_1 partition of events (b generated always as (a * 3) stored) for values from (0) to (10);
