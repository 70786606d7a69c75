create view one as select 1 as n;
create function f() returns trigger language plpgsql as 'begin return new; end';
