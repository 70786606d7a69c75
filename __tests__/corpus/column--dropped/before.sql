create table orders (id int, note text, legacy_code varchar(20));
