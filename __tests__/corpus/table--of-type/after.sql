create type money_amount as (currency text, cents bigint);
create table prices of money_amount;
