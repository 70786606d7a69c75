create table audit_logs (id bigint not null, line text, at timestamptz);
