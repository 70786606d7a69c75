create sequence orders_id_seq as integer;
create table orders (id integer not null default nextval('orders_id_seq'), note text);
alter sequence orders_id_seq owned by orders.id;
