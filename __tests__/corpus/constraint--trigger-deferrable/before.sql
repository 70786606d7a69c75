create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger later after insert on orders not deferrable for each row execute function f();
