create table orders (id int);
create rule nothing as on delete to orders do instead nothing;
comment on rule nothing on orders is 'Orders stay';
