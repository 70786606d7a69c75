-- postgres: >=16
create subscription feed connection 'dbname=shop password=x' publication orders with (connect = false, slot_name = none, password_required = false);
