create table users (id int primary key, uname text not null);
create index users_uname on users (lower(uname));
create view names as select uname from users;
