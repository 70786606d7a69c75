-- order: matters
create table orders (id int, note text);
alter table orders alter column note set default 'x';
alter table orders alter column note drop default;
alter table orders alter column note set not null;
alter table orders alter column note drop not null;
comment on table orders is 'x';
comment on table orders is null;
comment on column orders.note is '';
