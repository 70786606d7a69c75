-- roles: corpus_owner
create type address as (street text);
alter type address owner to corpus_owner;
