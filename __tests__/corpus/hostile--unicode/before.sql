create table "Bücher" ("größe_cm" numeric, "数量" int, "🦉" text);
