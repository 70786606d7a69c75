alter table logs set schema archive;
