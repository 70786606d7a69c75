create table people (id int, tags text[]);
create index people_tags on people using gin (tags) with (fastupdate = off);
