-- tablespaces: corpus_fast
create table events (id int, body text) partition by range (id) tablespace corpus_fast;
