-- order: matters
create table hosts (name varchar(80), seen_from cidr);
create index hosts_name on hosts (name);
create view hosts_by_network as select name, seen_from from hosts order by seen_from;
