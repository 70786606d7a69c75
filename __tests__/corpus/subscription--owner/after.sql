-- roles: corpus_admin superuser
create subscription feed connection 'dbname=shop password=x' publication orders with (connect = false, slot_name = none);
alter subscription feed owner to corpus_admin;
