create table base (id int, at timestamptz);
create table extra (at timestamptz, more text) inherits (base);
