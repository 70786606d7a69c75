create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function my_check(oid) returns void language c strict as '$libdir/plpgsql', 'plpgsql_validator';
create language plmine handler my_handler;
