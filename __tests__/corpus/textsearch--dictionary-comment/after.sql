create text search dictionary short_words (template = simple);
comment on text search dictionary short_words is 'Short';
