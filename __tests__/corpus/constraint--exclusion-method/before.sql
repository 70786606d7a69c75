create table bookings (room int, constraint no_clash exclude using btree (room with =));
