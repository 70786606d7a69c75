create table documents (id int, kind int);
alter table documents alter column kind set (n_distinct = -0.5, n_distinct_inherited = 4);
