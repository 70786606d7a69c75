create subscription feed connection 'dbname=shop' publication orders, customers with (connect = false, slot_name = none);
