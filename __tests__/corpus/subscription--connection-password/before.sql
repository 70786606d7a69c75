create subscription feed connection 'host=db.example user=app password=old-one' publication orders with (connect = false, slot_name = none);
