create table events (id int primary key, code text not null);
create unique index events_code on events (code);
