create table documents (id int, body text);
