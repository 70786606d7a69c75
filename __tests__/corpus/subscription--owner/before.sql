-- roles: corpus_admin superuser
create subscription feed connection 'dbname=shop password=x' publication orders with (connect = false, slot_name = none);
