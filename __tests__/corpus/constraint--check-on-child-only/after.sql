create table base (n int);
create table child () inherits (base);
alter table child add constraint child_n check (n > 0);
