create schema invoicing;
create table invoicing.invoices (id int primary key);
