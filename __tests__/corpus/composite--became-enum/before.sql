create type thing as (a text);
