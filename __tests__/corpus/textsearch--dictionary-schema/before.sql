create schema search;
create text search dictionary public.short_words (template = simple);
