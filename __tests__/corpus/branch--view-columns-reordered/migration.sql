drop view notes;
create view notes as select note, id from orders;
drop materialized view kept_notes;
create materialized view kept_notes as select note, id from orders;
