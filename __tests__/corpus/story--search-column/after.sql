create table articles (id int primary key, title text, body text);
alter table articles add column search tsvector generated always as (setweight(to_tsvector('simple', coalesce(title, '')), 'A') || to_tsvector('simple', coalesce(body, ''))) stored;
create index articles_search on articles using gin (search);
