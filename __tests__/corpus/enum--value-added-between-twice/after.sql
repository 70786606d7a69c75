-- order: matters
create type mood as enum ('sad', 'happy');
alter type mood add value 'ok' after 'sad';
alter type mood add value 'meh' after 'sad';
