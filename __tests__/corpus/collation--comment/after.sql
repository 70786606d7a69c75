create collation german (provider = icu, locale = 'de');
comment on collation german is 'With umlauts';
