create view one as select 1 as n;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger write instead of insert on one for each row execute function f();
