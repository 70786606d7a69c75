create table invoices (id int primary key, net numeric(10,2), gross float8, tax numeric generated always as (net * 0.19) stored);
