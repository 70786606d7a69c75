-- roles: corpus_owner
create collation german (provider = icu, locale = 'de');
alter collation german owner to corpus_owner;
