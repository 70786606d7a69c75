create table orders (gone int, id int primary key, gone_too text, note text check (note <> ''), at date unique);
alter table orders drop column gone, drop column gone_too;
create index orders_note on orders (note);
create statistics orders_pair on note, at from orders;
