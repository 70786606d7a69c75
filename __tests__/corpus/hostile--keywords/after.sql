create table "select" ("from" int, "where" bigint, "order" int references "select" ("group"), "group" int unique);
