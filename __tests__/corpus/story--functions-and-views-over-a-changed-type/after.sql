create type price as (amount numeric, currency char(3));
create table offers (id int primary key, p price);
create function eur(p price) returns numeric language sql immutable return case when (p).currency = 'EUR' then (p).amount end;
create view offers_in_euro as select id, eur(p) as euro from offers;
