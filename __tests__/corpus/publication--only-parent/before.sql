create table base (id int primary key);
create table child () inherits (base);
create publication feed for table only base;
