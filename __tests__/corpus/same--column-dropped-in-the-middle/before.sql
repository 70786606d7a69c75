create table orders (id int primary key, note text check (note <> ''), at date unique);
create index orders_note on orders (note);
create statistics orders_pair on note, at from orders;
