-- postgres: >=15
create subscription feed connection 'dbname=shop' publication orders with (connect = false, slot_name = none, disable_on_error = true);
