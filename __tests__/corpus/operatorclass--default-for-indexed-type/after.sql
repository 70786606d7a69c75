-- order: matters
create table hosts (name varchar(80), seen_from cidr);
create index hosts_name on hosts (name);
create view hosts_by_network as select name, seen_from from hosts order by seen_from;
create operator class name_ops default for type varchar using btree as
  operator 1 < (text, text), operator 2 <= (text, text), operator 3 = (text, text),
  operator 4 >= (text, text), operator 5 > (text, text), function 1 bttextcmp(text, text);
create operator class network_ops default for type cidr using btree as
  operator 1 < (inet, inet), operator 2 <= (inet, inet), operator 3 = (inet, inet),
  operator 4 >= (inet, inet), operator 5 > (inet, inet), function 1 network_cmp(inet, inet);
