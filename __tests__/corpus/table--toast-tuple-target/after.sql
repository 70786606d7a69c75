create table documents (id int, body text) with (toast_tuple_target = 8000);
