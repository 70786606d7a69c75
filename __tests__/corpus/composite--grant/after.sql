create type address as (street text);
revoke usage on type address from public;
