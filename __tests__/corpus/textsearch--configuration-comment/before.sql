create text search configuration notes (copy = simple);
