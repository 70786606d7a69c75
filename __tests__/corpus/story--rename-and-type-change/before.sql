create table users (id int primary key, mail varchar(100) not null, joined date);
create index users_mail on users (lower(mail));
create table posts (id int primary key, author int references users, body text);
