create function f() returns event_trigger language plpgsql as 'begin null; end';
create event trigger watch on sql_drop execute function f();
comment on event trigger watch is 'Who drops what';
