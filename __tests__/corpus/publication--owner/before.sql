-- roles: corpus_owner
create publication feed;
