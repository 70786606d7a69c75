create type address as (street text, zip text);
alter type address drop attribute street;
