create type address as (zip text, street text);
