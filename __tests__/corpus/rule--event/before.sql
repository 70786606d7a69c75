create table orders (id int);
create rule nothing as on update to orders do instead nothing;
