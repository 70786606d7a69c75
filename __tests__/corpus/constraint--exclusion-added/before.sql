create table bookings (room int, during int4range);
