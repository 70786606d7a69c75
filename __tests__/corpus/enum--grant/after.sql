create type mood as enum ('sad', 'ok');
revoke usage on type mood from public;
