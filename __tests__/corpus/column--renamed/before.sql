create table users (id int primary key, uname text not null, joined date);
