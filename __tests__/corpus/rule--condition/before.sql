create table orders (id int);
create rule nothing as on delete to orders do instead nothing;
