create table base (id int, at timestamptz);
create table extra (id int, at timestamptz, more text) inherits (base);
