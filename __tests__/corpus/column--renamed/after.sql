create table users (id int primary key, username text not null, joined date);
