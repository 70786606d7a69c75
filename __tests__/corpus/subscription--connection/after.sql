create subscription feed connection 'host=db2.example dbname=shop' publication orders with (connect = false, slot_name = none);
