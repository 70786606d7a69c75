-- roles: corpus_owner
create type price_range as range (subtype = numeric);
alter type price_range owner to corpus_owner;
