create text search configuration notes (copy = simple);
alter text search configuration notes alter mapping for asciiword with simple;
