alter table o add constraint o_a unique using index o_a;
