create subscription feed connection 'host=db.example dbname=shop' publication orders with (connect = false, slot_name = none);
