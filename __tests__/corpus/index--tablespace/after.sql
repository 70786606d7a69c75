-- tablespaces: corpus_fast
create table people (id int, at timestamptz);
create index people_at on people (at) tablespace corpus_fast;
