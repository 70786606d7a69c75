create text search configuration notes (copy = simple);
comment on text search configuration notes is 'For notes';
