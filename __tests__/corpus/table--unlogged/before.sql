create table sessions (id uuid, payload jsonb);
