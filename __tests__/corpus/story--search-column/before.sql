create table articles (id int primary key, title text, body text);
create index articles_title on articles (title);
