alter table spend rename to costs;
alter table costs rename day to date;
alter table costs rename constraint spend_pkey to costs_pkey;
