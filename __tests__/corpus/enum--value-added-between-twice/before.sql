-- order: matters
create type mood as enum ('sad', 'happy');
