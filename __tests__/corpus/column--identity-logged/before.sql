create unlogged table drafts (id int generated always as identity);
