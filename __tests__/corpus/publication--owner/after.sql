-- roles: corpus_owner
create publication feed;
alter publication feed owner to corpus_owner;
