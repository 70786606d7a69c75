create type span as range (subtype = int);
