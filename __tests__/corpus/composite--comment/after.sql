create type address as (street text);
comment on type address is 'Where to';
