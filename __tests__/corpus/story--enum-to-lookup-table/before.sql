create type status as enum ('open', 'closed');
create table tickets (id int primary key, status status not null default 'open');
