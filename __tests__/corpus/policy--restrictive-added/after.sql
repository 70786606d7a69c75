create table o (id int);
create policy narrow on o as restrictive using (id > 0);
