create table bookings (during int4range, gone bool, constraint no_clash exclude using gist (during with &&) where (not gone));
