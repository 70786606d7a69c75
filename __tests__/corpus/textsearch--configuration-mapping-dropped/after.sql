create text search configuration notes (copy = simple);
alter text search configuration notes drop mapping for email;
