create table statuses (id smallint primary key, name text not null unique);
create table tickets (id int primary key, status_id smallint not null references statuses);
