create subscription feed connection 'dbname=shop' publication orders with (connect = false, slot_name = none, streaming = false);
