-- postgres: >=16
create collation letters (provider = icu, locale = 'und', rules = '&a < b');
