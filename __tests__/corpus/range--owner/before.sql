-- roles: corpus_owner
create type price_range as range (subtype = numeric);
