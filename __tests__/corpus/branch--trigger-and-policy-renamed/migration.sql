alter trigger touch on orders rename to touch_updated;
alter policy own on orders rename to own_orders;
