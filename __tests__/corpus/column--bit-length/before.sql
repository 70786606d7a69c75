create table masks (m bit(8));
