-- postgres: >=18
create extension btree_gist;
create table rooms (id int, during daterange, primary key (id, during without overlaps));
create table bookings (room int, during daterange);
