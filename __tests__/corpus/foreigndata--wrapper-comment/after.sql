create foreign data wrapper nowhere;
comment on foreign data wrapper nowhere is 'Goes nowhere';
