create function my_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create function other_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create language plmine handler my_handler;
