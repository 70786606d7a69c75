-- postgres: >=15
create schema shop;
create publication feed for tables in schema public;
