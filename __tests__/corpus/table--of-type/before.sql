create type money_amount as (currency text, cents bigint);
create table prices (currency text, cents bigint);
