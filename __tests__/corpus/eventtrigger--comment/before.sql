create function f() returns event_trigger language plpgsql as 'begin null; end';
create event trigger watch on sql_drop execute function f();
