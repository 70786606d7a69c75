create table bookings (room int, during int4range, constraint no_clash exclude using gist (during with &&));
