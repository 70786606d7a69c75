create table events (id int, at date) partition by range (at);
create table events_2026 (id int, at date);
