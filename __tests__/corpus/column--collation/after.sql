create collation german (provider = icu, locale = 'de');
create table words (id int, word text collate german);
