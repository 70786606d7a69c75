create table events (a int not null, b int not null);
create unique index events_a on events (a);
create unique index events_b on events (b);
alter table events replica identity using index events_b;
