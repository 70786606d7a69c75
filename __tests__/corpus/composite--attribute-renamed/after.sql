create type address as (street text, postal_code text);
