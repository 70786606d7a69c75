create type address as (street text);
comment on column address.street is 'With the number';
