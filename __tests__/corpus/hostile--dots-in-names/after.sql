create schema "a.b";
create schema a;
create table "a.b".c (x int);
create table a."b.c" (x text);
