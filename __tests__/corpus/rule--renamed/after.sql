create table orders (id int);
create rule keep_all as on delete to orders do instead nothing;
