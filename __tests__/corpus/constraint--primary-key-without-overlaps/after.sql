-- postgres: >=18
create extension btree_gist;
create table rooms (id int, during daterange not null, constraint rooms_key unique (id, during without overlaps));
