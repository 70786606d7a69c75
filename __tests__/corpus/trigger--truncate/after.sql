create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger guard before truncate on orders for each statement execute function f();
