create table documents (id int, body text) with (toast.autovacuum_vacuum_threshold = 9000);
