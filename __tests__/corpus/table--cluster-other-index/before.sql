create table events (id int, at timestamptz);
create index events_id on events (id);
create index events_at on events (at);
alter table events cluster on events_id;
