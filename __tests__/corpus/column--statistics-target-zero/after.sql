create table documents (id int, body text);
alter table documents alter column body set statistics 0;
