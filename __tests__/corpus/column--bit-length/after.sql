create table masks (m bit(16));
