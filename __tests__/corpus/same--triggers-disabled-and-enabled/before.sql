create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on orders for each row execute function f();
