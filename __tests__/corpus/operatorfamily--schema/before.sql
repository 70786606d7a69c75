create schema math;
create operator family public.numbers using btree;
