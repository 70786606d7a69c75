create operator family figures using btree;
