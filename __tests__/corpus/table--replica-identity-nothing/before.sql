create table events (id int primary key, body text);
alter table events replica identity default;
