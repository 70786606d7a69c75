create schema words;
create collation words.german (provider = icu, locale = 'de');
