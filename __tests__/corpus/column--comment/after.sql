create table documents (id int, body text);
comment on column documents.body is 'Markdown, as typed';
