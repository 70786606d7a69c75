-- roles: corpus_admin superuser
create foreign data wrapper nowhere;
