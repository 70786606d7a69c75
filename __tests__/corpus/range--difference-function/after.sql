create type price_range as range (subtype = float8, subtype_diff = float8mi);
