-- postgres: >=17
create access method heap2 type table handler heap_tableam_handler;
create table events (id int, body text) partition by range (id) using heap2;
