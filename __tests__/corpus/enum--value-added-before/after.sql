create type mood as enum ('sad', 'ok');
alter type mood add value 'meh' before 'ok';
