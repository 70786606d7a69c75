create table documents (id int, body text, draft text);
comment on column documents.draft is 'Markdown, as typed';
