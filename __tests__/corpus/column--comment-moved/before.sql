create table documents (id int, body text, draft text);
comment on column documents.body is 'Markdown, as typed';
