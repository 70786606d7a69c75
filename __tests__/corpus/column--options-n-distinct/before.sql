create table documents (id int, kind int);
