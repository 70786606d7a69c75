create table "two
lines" ("col
umn" int);
