create table documents (id int, kind int);
alter table documents alter column kind set (n_distinct = 12);
