-- tablespaces: corpus_fast
create table orders (id int primary key using index tablespace corpus_fast);
