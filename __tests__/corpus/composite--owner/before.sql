-- roles: corpus_owner
create type address as (street text);
