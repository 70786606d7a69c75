create table base (id int, at timestamptz);
create table extra (more text) inherits (base);
