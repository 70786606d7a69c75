create table people (id int, v tsvector);
create index people_v on people using gist (v tsvector_ops (siglen = 128));
