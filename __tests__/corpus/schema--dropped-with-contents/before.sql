create schema billing;
create table billing.invoices (id int primary key);
create view billing.recent as select id from billing.invoices;
