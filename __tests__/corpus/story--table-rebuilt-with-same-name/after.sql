create table payments (id bigint generated always as identity primary key, order_id bigint not null, amount numeric(12,2) not null, currency char(3) not null default 'EUR');
create index payments_order on payments (order_id);
comment on table payments is 'Money in';
