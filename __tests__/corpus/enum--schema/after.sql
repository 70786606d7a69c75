create schema a;
create type a.mood as enum ('sad', 'ok');
