-- roles: corpus_owner
create operator family numbers using btree;
alter operator family numbers using btree owner to corpus_owner;
