-- postgres: >=18
alter table child alter column id set not null;
