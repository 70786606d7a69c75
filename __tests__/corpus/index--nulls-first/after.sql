create table people (id int, at timestamptz);
create index people_at on people (at nulls first);
