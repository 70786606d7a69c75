create table accounts (id bigint primary key, email text not null, joined date);
create index accounts_email on accounts (lower(email));
create table posts (id int primary key, author bigint references accounts, body text);
