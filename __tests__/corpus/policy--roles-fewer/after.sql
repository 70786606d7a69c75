create table o (id int);
create policy narrow on o as restrictive to corpus_app using (id > 0);
create policy wide on o to corpus_app using (id > 0);
