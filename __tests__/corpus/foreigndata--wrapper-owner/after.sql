-- roles: corpus_admin superuser
create foreign data wrapper nowhere;
alter foreign data wrapper nowhere owner to corpus_admin;
