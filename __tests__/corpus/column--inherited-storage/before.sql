create table base (body text);
create table extra () inherits (base);
