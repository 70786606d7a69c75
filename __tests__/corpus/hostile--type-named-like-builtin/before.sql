create schema mine;
create domain mine.text as pg_catalog.text;
create table t (a pg_catalog.text);
