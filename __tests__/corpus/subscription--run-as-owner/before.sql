-- postgres: >=16
create subscription feed connection 'dbname=shop' publication orders with (connect = false, slot_name = none, run_as_owner = false);
