alter table points rename x to z;
alter table points rename y to x;
alter table points rename z to y;
