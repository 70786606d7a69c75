create table invoices (id int primary key, net numeric(14,2), gross numeric(14,2), tax numeric generated always as (round(net * 0.19, 2)) stored);
