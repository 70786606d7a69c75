create table devices (id serial primary key, name text);
create table readings (device_id int not null references devices, at timestamptz, v float8);
