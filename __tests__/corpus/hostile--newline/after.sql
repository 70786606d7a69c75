create table "two
lines" ("col
umn" int, "tab	bed" text);
