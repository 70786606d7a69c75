create type mood as enum ('sad', 'ok');
comment on type mood is 'How it goes';
