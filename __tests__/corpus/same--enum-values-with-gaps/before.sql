create type mood as enum ('sad', 'meh', 'ok', 'happy');
