create table documents (id int, n numeric);
alter table documents alter column n set storage main;
