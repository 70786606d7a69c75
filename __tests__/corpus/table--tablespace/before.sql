-- tablespaces: corpus_fast
create table events (id int, body text);
