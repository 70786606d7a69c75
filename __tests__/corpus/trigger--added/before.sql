create table orders (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
