create operator family public.f using btree;
alter operator family public.f using btree add function 4 (int2, int2) btequalimage(oid), function 4 (int8, int8) btequalimage(oid), function 4 (int4, int4) btequalimage(oid);
