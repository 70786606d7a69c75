create type price_range as range (subtype = numeric);
comment on type price_range is 'From and to';
