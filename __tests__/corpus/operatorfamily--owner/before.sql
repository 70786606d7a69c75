-- roles: corpus_owner
create operator family numbers using btree;
