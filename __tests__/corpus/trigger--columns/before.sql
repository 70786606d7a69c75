create table orders (id int, note text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update of id on orders for each row execute function f();
