create table devices (id uuid default gen_random_uuid() primary key, name text);
create table readings (device_id uuid not null references devices, at timestamptz, v float8);
