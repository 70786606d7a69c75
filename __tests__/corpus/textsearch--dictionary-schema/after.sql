create schema search;
create text search dictionary search.short_words (template = simple);
