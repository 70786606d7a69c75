-- roles: corpus_owner
create collation german (provider = icu, locale = 'de');
