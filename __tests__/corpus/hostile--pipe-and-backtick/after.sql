create table "a|b" ("c`d" int, "e``f|g" text);
create index "i|`j" on "a|b" ("c`d");
