create schema math;
create operator family math.numbers using btree;
