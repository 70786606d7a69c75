create unlogged table sessions (id uuid, payload jsonb);
