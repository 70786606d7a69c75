create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
comment on server elsewhere is 'Over there';
