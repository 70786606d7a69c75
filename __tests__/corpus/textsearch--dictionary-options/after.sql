create text search dictionary short_words (template = simple, accept = false);
