create table orders (id int not null generated always as identity, note text);
