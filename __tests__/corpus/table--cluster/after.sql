create table events (id int primary key, at timestamptz);
create index events_at on events (at);
alter table events cluster on events_at;
