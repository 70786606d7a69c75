create subscription feed connection 'dbname=shop' publication orders with (connect = false, slot_name = none);
comment on subscription feed is 'From the shop';
