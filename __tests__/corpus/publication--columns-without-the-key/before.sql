-- postgres: >=15
create table keyed (id int primary key, note text);
create publication pub;
