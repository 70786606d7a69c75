create unlogged table drafts (id int generated always as identity);
alter sequence drafts_id_seq set logged;
