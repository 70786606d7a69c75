create schema search;
create text search configuration public.notes (copy = simple);
