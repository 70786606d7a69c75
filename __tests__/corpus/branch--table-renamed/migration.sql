alter table logs rename to audit_logs;
