create type days;
create function canon(days) returns days language internal immutable strict as 'daterange_canonical';
create type days as range (subtype = date, canonical = canon);
