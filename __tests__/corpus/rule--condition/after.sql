create table orders (id int);
create rule nothing as on delete to orders where old.id > 10 do instead nothing;
