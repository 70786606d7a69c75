create table orders (id int, note text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger touch before update on orders for each row when (old.note is distinct from new.note) execute function f();
