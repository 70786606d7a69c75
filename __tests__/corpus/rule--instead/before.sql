create table orders (id int);
create table log (id int);
create rule log_it as on insert to orders do also insert into log values (new.id);
