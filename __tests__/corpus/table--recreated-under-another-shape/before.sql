create table settings (id serial primary key, key text unique, value text);
