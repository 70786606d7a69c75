create table events (a int, b int) partition by range (a);
create table events_1 partition of events for values from (0) to (10);
create function f() returns trigger language plpgsql as 'begin return new; end';
