create table documents (id int, body text) with (toast.autovacuum_enabled = false);
