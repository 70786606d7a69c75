create table "select" ("from" int, "where" int, "order" int references "select" ("group"), "group" int unique);
