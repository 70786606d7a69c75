create table base (n int, constraint n_positive check (n > 0));
create table child (constraint n_positive check (n > 0)) inherits (base);
