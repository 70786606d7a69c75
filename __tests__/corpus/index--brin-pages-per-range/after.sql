create table people (id int, at timestamptz);
create index people_at on people using brin (at) with (pages_per_range = 128);
