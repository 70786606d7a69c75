create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger touch after update on orders for each row execute function f();
