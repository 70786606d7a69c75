create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger touch after update on orders referencing new table as fresh for each statement execute function f();
