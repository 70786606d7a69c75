create schema a;
create type public.mood as enum ('sad', 'ok');
